// What is injected is found by its class at run time, so it is imported as more than a type.
import "reflect-metadata";
import {
  Body,
  type CanActivate,
  Controller,
  type ExecutionContext,
  Get,
  HttpCode,
  Injectable,
  Module,
  Post,
  Req,
  SetMetadata,
  UnauthorizedException,
  UseGuards,
} from "@nestjs/common";
import { NestFactory, Reflector } from "@nestjs/core";
import { JwtModule, JwtService } from "@nestjs/jwt";

type Asking = { headers: { authorization?: string }; user: { sub: string; roles: string[] } };

@Injectable()
class AuthGuard implements CanActivate {
  constructor(private jwtService: JwtService) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request: Asking = context.switchToHttp().getRequest();
    const [type, token] = request.headers.authorization?.split(" ") ?? [];
    if (type !== "Bearer" || !token) throw new UnauthorizedException();
    try {
      request.user = await this.jwtService.verifyAsync(token);
    } catch {
      throw new UnauthorizedException();
    }
    return true;
  }
}

const Roles = (...roles: string[]) => SetMetadata("roles", roles);

@Injectable()
class RolesGuard implements CanActivate {
  constructor(private reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const wanted = this.reflector.getAllAndOverride<string[]>("roles", [context.getHandler(), context.getClass()]);
    const { user }: Asking = context.switchToHttp().getRequest();
    return wanted.some((role) => user.roles?.includes(role));
  }
}

@Controller()
class AppController {
  @UseGuards(AuthGuard)
  @Get("vault")
  vault(@Req() request: Asking) {
    return { hello: request.user.sub };
  }

  @Roles("staff")
  @UseGuards(AuthGuard, RolesGuard)
  @Get("staff")
  staff(@Req() request: Asking) {
    return { hello: request.user.sub };
  }

  @HttpCode(200)
  @Post("orders")
  order(@Body() order: { item: string }) {
    return { item: order.item.length };
  }
}

@Module({
  imports: [JwtModule.register({ global: true, secret: process.env["SECRET"] ?? "" })],
  controllers: [AppController],
})
class AppModule {}

const app = await NestFactory.create(AppModule, { logger: false });
await app.listen(Number(process.env["PORT"]), "127.0.0.1");
